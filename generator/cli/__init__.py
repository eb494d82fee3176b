"""The command line: one module per command that reads options, calls one function and prints."""
