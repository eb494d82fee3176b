package kaltura

import "reflect"

// Pending is the result of a call of a multirequest, before and after the request.
type Pending[T any] struct {
	call  *queued
	value T
}

// Ref returns a placeholder for a part of the result, for later calls of the same
// multirequest. The path is made of names on the wire and of indices, which count from
// 0; without a path it is the whole result, which has to be a scalar.
//
//	entries.Ref("objects", 0, "id")
//
// A path that the type of the result does not have makes the call that uses it fail.
func (p *Pending[T]) Ref(path ...any) Ref {
	return makeRef(p.call.batch, p.call.position, reflect.TypeFor[T](), path)
}

// Result returns what the action answered. The error is an [APIError] if the server
// refused this call, a [BatchError] if it did not get to it, a [UsageError] if the
// request was not made yet, or what the request as a whole failed with.
func (p *Pending[T]) Result() (T, error) {
	if err := p.call.outcome(); err != nil {
		var none T
		return none, err
	}
	return p.value, nil
}

// Err returns the error of Result.
func (p *Pending[T]) Err() error { return p.call.outcome() }

// queued is a call of a multirequest.
type queued struct {
	batch    *Batch
	position int
	action   *Action
	settings *settings
	// tree holds its arguments, and the settings of this call alone.
	tree *branch
	// without holds the names of settings that this call is made without.
	without map[string]bool
	into    reflect.Value
	done    bool
	err     error
}

func (q *queued) target() reflect.Value { return q.into }

func (q *queued) settle(err error) {
	q.done, q.err = true, err
}

func (q *queued) outcome() error {
	if !q.done {
		return usageErrorf("%s was not sent yet: results are there after Batch.Do", q.action)
	}
	return q.err
}

// BatchError tells that a call of a multirequest was not answered. Servers stop at a
// call that they cannot read, and say nothing of those after it (protocol.md 7.2).
type BatchError struct {
	message string
}

func (e *BatchError) Error() string { return e.message }

// KalturaError marks the errors of this client.
func (*BatchError) KalturaError() {}
