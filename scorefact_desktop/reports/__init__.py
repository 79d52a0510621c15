"""What is printed: the dashboard and the label as PDF."""
