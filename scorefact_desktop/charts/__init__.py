"""Charts as drawing primitives: one geometry for screen, print and SVG."""
