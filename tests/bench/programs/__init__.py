"""The programs that the clients of each language are measured with."""
