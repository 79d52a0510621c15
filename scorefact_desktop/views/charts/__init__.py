"""Charts on screen: the drawings of `charts` painted by Qt."""
