"""What the figures are (METHODS.md), as functions of plain numbers and arrays."""
