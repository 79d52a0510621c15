"""Passphrases and keys in the window: unlocking, idle lock, new encrypted workspaces, what opens a workspace."""
