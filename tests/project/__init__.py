"""Tests of the project itself: packaging, contracts, committed clients."""
