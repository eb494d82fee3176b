"""Schemas made to do harm: what becomes of them, from the reader to the clients of every language."""
