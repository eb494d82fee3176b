"""Tests that look for harm to what users have on their disks."""
