"""Tests of what reaches the disk."""
