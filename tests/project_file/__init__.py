"""The project file: clientgen.toml, its lock, and the commands init, sync, check and watch."""
