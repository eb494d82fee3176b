"""What changed between two versions of an API, whom it breaks, and how to tell people."""
