package kaltura

// A generated client has a file of this name that describes its own schema. This one
// describes an empty schema, for the tests of the runtime.

const (
	// APIVersion is the version of the schema that this client was generated from.
	APIVersion = ""

	defaultServiceURL = ""
	defaultClientTag  = "go-runtime"
	isOTT             = false
)

// secretNames are the names of parameters and properties that are never shown.
var secretNames = []string{"ks"}

// volatileNames are the names of settings that are for one call only.
var volatileNames = []string{}
