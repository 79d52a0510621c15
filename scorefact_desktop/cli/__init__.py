"""The scorefact command."""
