"""Tools of other languages, found or installed for the tests."""
