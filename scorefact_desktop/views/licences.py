"""The libraries the program stands on and their licences, as the About card lists them."""

LICENCES = (
    ("Python", "PSF"),
    ("Qt and PySide6 (Essentials)", "LGPL 3"),
    ("pyqtgraph", "MIT"),
    ("NumPy, SciPy, pandas", "BSD"),
    ("pydantic", "MIT"),
    ("SQLite, SQLCipher, sqlcipher3", "public domain, BSD, zlib"),
    ("sqlite-utils", "Apache 2"),
    ("openpyxl, python-calamine", "MIT"),
    ("ReportLab", "BSD"),
    ("PDFium, pypdfium2", "BSD, Apache 2"),
    ("Lato (fontpkg-lato)", "SIL Open Font License"),
    ("Babel, click, pyphen", "BSD, LGPL"),
    ("defusedxml, google-re2", "PSF, BSD"),
    ("platformdirs", "MIT"),
)
