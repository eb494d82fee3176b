"""A site on this machine over HTTP, with a way to the API that it documents."""
