"""The screen where respondents' comments are read, shortened and released."""
