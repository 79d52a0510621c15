"""Office files that go out: workbook and slides, from plain content, with nothing in them but that content."""
