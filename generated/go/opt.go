package kaltura

// Opt is a property or an argument in one of three states: unset, null, or a value
// (protocol.md 3.3). Its zero value is unset: nothing is sent, and the server leaves
// alone what it has. Null clears what the server has.
//
//	&types.MediaEntry{Name: kaltura.Some("Summer"), Tags: kaltura.Null[string]()}
//
// Objects need no Opt: a nil object is unset, and [NullObject] makes one that is null.
type Opt[T any] struct {
	value T
	// state is as large as a pointer, so that no struct of Opts ends in padding, in which
	// the fields of a subclass would stand. See package types on what relies on that.
	state *state
}

// state is what an Opt is: nil for unset, &stateNull, &stateValue, or a placeholder.
type state struct {
	// ref is a result of another call of the same multirequest, in place of a value.
	ref *Ref
}

// They differ in their address, and so must not be of size zero.
var stateNull, stateValue state

// Some returns a value.
func Some[T any](value T) Opt[T] {
	return Opt[T]{value: value, state: &stateValue}
}

// Null returns an explicit null.
func Null[T any]() Opt[T] {
	return Opt[T]{state: &stateNull}
}

// Use returns a placeholder for a value: a part of the result of an earlier call of the
// same multirequest, whatever the type that is declared where it is used.
//
//	kaltura.Use[int64](partner.Ref("id"))
func Use[T any](ref Ref) Opt[T] {
	return Opt[T]{state: &state{ref: &ref}}
}

// Get returns the value, and whether there is one.
func (o Opt[T]) Get() (T, bool) {
	return o.value, o.state == &stateValue
}

// Or returns the value, or else the alternative.
func (o Opt[T]) Or(alternative T) T {
	if o.state == &stateValue {
		return o.value
	}
	return alternative
}

// IsSet tells whether it is null or a value.
func (o Opt[T]) IsSet() bool {
	return o.state != nil
}

// IsNull tells whether it is an explicit null.
func (o Opt[T]) IsNull() bool {
	return o.state == &stateNull
}

// cell returns where the value and the state are.
func (o *Opt[T]) cell() (value any, at **state) {
	return &o.value, &o.state
}

// cell is any Opt.
type cell interface {
	cell() (value any, at **state)
}
