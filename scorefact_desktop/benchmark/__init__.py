"""The benchmark: pooling contributions into releases, publishing and syncing them with proof of who made them."""
