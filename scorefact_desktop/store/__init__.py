"""What is kept: the workspace file, its schema and its rows."""
