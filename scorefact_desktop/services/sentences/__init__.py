"""The sentence for each error a user can meet."""
