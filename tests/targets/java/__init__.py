"""Tests of what the Java target prints."""
