"""The left column: the budget table, the cell in hand, targeting and debt."""
