"""Calling customers: who is to be called, what came of it, and how fieldwork goes (PRODUCT.md section 8, Calls)."""
