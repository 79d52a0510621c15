"""What the page Report & label is made of beside its checks and its preview."""
