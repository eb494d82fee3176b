package kaltura

import "reflect"

// Object is an object of the API: a pointer to one of the structs of package types.
//
// Package fmt prints such structs with all that they hold, secrets included; [Describe]
// does not.
type Object interface {
	base() *Base
}

// Base is part of every object of the API. It holds what its class does not declare.
type Base struct {
	received string
	related  map[string]Object
	// state is that of the whole object where it stands: null, or a placeholder.
	state *state
}

func (b *Base) base() *Base { return b }

// ReceivedType returns the objectType that the object came with where that is not the
// one of its class: the class is newer than this client, or does not fit the place
// (protocol.md 5.3). Such an object is sent under that name again. Otherwise it
// returns "".
func (b *Base) ReceivedType() string { return b.received }

// SetReceivedType sets the objectType that the object is sent under; "" for that of its
// class. It serves classes that are newer than this client.
func (b *Base) SetReceivedType(objectType string) { b.received = objectType }

// RelatedLists returns the answers to the nested response profiles of the request, by
// their names (protocol.md 4.4). It is never sent.
func (b *Base) RelatedLists() map[string]Object { return b.related }

// UnknownObject is an object of which not even a base class is known.
type UnknownObject struct {
	Base `kaltura:"KalturaObject,abstract"`
}

// ObjectType returns the name of the object's class on the wire: the one that it came
// with, or else that of its struct; "" for nil.
func ObjectType(object Object) string {
	if isNil(object) {
		return ""
	}
	if received := object.base().received; received != "" {
		return received
	}
	return planOf(reflect.TypeOf(object).Elem()).wire
}

// NullObject returns an object that stands for an explicit null, which clears what the
// server has.
//
//	&types.Partner{Owner: kaltura.NullObject[types.User]()}
func NullObject[T any, P interface {
	*T
	Object
}]() P {
	object := P(new(T))
	object.base().state = &stateNull
	return object
}

// UseObject returns a placeholder for an object, as [Use] does for other values.
func UseObject[T any, P interface {
	*T
	Object
}](ref Ref) P {
	object := P(new(T))
	object.base().state = &state{ref: &ref}
	return object
}

// IsNull tells whether the object is one that NullObject made.
func IsNull(object Object) bool {
	return !isNil(object) && object.base().state == &stateNull
}

// isNil tells whether there is no object, also behind an interface.
func isNil(object Object) bool {
	if object == nil {
		return true
	}
	value := reflect.ValueOf(object)
	return value.Kind() == reflect.Pointer && value.IsNil()
}
