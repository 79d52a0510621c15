"""What the Calls page is made of: queue, case card, results with their keys, forms, and the monitor."""
