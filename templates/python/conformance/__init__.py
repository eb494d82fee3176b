"""The conformance program: makes calls as it is told on its standard input."""
