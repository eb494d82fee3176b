"""Tests of clientgen."""
