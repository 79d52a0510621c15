"""One small function for each thing the user can do; the only door for windows and commands."""
