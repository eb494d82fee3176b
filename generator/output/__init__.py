"""What reaches the disk: manifest, atomic replacement, never touching a file that clientgen did not write."""
