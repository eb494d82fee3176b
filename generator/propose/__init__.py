"""What it takes to propose a change of a repository: a commit, a branch, a request. Knows nothing of schemas."""
