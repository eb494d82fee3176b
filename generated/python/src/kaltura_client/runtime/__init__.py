"""The hand-written part of the client: everything that no schema can change.

Generated modules import from here; nothing in here imports a generated module except by
name through a `Registry`. Importing this package imports nothing else.
"""
