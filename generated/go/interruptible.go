package kaltura

import (
	"context"
	"io"
	"os"
	"sync"
)

// interruptible is a reader whose reading ends with a context, also when what is below it
// is stuck. One goroutine reads, any other may close it meanwhile.
type interruptible struct {
	ctx   context.Context
	under io.ReadCloser
	// done brings the result of the reading that is under way, if waiting.
	done    chan readResult
	waiting bool
	buffer  []byte
	// ready is the part of the buffer that was not handed out yet; then err follows.
	ready []byte
	err   error

	mu sync.Mutex
	// reading and closed say who closes what is below.
	reading, closed bool
}

type readResult struct {
	n   int
	err error
}

// interruptibly makes a reader that ends with ctx. Its error is the cause of ctx then.
func interruptibly(ctx context.Context, under io.ReadCloser) *interruptible {
	return &interruptible{ctx: ctx, under: under, done: make(chan readResult, 1), buffer: make([]byte, 32<<10)}
}

func (i *interruptible) Read(to []byte) (int, error) {
	for len(i.ready) == 0 && i.err == nil {
		if !i.waiting && !i.start() {
			return 0, os.ErrClosed
		}
		i.waiting = true
		select {
		case got := <-i.done:
			i.waiting = false
			i.ready, i.err = i.buffer[:got.n], got.err
		case <-i.ctx.Done():
			return 0, context.Cause(i.ctx)
		}
	}
	if len(i.ready) == 0 {
		return 0, i.err
	}
	n := copy(to, i.ready)
	i.ready = i.ready[n:]
	return n, nil
}

// start begins to read into a buffer of its own: the caller's may be in use again when
// Read returns. It is false after Close.
func (i *interruptible) start() bool {
	i.mu.Lock()
	defer i.mu.Unlock()
	if i.closed {
		return false
	}
	i.reading = true
	go func() {
		n, err := i.under.Read(i.buffer)
		i.mu.Lock()
		i.reading = false
		closed := i.closed
		i.mu.Unlock()
		if closed {
			_ = i.under.Close()
		}
		i.done <- readResult{n, err}
	}()
	return true
}

// Close closes what is below; if that is being read, when the reading is over.
func (i *interruptible) Close() error {
	i.mu.Lock()
	again, reading := i.closed, i.reading
	i.closed = true
	i.mu.Unlock()
	if again || reading {
		return nil
	}
	return i.under.Close()
}
