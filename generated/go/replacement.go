package kaltura

import (
	"crypto/rand"
	"encoding/hex"
	"os"
	"path/filepath"
)

// replacement is a new file beside an old one, which takes its place in one step.
type replacement struct {
	file *os.File
	path string
	done bool
}

// replace creates the new file. Nobody may read it who could not read the old one.
func replace(path string) (*replacement, error) {
	mode, old := os.FileMode(0o666), false
	if info, err := os.Stat(path); err == nil {
		mode, old = info.Mode().Perm(), true
	}
	random := make([]byte, 6)
	if _, err := rand.Read(random); err != nil {
		return nil, err
	}
	folder, name := filepath.Split(path)
	part := filepath.Join(folder, "."+cut(name, 40)+"."+hex.EncodeToString(random)+".part")
	file, err := os.OpenFile(part, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
	if err != nil {
		return nil, err
	}
	made := &replacement{file: file, path: path}
	if old {
		// The mask of the process may have taken away what the old file had.
		if err := file.Chmod(mode); err != nil {
			made.discard()
			return nil, err
		}
	}
	return made, nil
}

// commit puts the new file in the place of the old one.
func (r *replacement) commit() error {
	if err := r.file.Close(); err != nil {
		return err
	}
	if err := os.Rename(r.file.Name(), r.path); err != nil {
		return err
	}
	r.done = true
	return nil
}

// discard removes the new file unless it was committed.
func (r *replacement) discard() {
	if !r.done {
		_ = r.file.Close()
		_ = os.Remove(r.file.Name())
	}
}
