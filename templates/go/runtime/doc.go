// Package kaltura is the part of a generated client that does not depend on its schema.
// A generated client has a file of this name of its own.
package kaltura
