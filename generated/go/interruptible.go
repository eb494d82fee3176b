package kaltura

import (
	"context"
	"io"
)

// interruptible is a reader whose reading ends with a context, also when what is below it
// is stuck. It is for one goroutine.
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
		if !i.waiting {
			i.waiting = true
			// Into a buffer of its own: the caller's may be in use again when this returns.
			go func() {
				n, err := i.under.Read(i.buffer)
				i.done <- readResult{n, err}
			}()
		}
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

// Close closes what is below; if that is being read, when the reading is over.
func (i *interruptible) Close() error {
	if !i.waiting {
		return i.under.Close()
	}
	go func() {
		<-i.done
		_ = i.under.Close()
	}()
	return nil
}
