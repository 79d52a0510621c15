"""What goes into workbook, slides and answer files: figures and answers put into words, before a file is written."""
