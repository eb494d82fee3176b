"""What the Go target prints."""
