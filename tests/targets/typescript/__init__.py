"""Tests of what the TypeScript target prints."""
