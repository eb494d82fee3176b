package kaltura

// node is a value of an answer, as JSON or XML has it. The nodes of an answer stand in
// one slice, in the order of the text; those inside a value follow it directly.
type node struct {
	// name is the key in an object of JSON, the tag of an element of XML.
	name string
	// text is a scalar as it stands in the answer, but for escapes.
	text string
	// next is the index of the first node behind this one and all that is inside it.
	next int32
	kind nodeKind
}

type nodeKind uint8

const (
	nodeNull nodeKind = iota
	nodeText
	nodeNumber
	nodeTrue
	nodeFalse
	nodeList
	nodeObject
	// nodeElement is an element of XML: text if nothing is inside it.
	nodeElement
)

// document is an answer taken apart.
type document struct {
	nodes []node
}

// deepest is how deeply the values of an answer may be nested.
const deepest = 512

// deepestError says that an answer is nested more deeply than that.
const deepestError = "the answer is nested too deeply"

// children returns the range of the nodes inside a node; see next.
func (d *document) children(at int32) (first, end int32) {
	return at + 1, d.nodes[at].next
}

// isEmpty tells whether there is nothing inside a node.
func (d *document) isEmpty(at int32) bool {
	return d.nodes[at].next == at+1
}

// count returns the number of nodes directly inside a node.
func (d *document) count(at int32) int {
	number := 0
	for child, end := d.children(at); child < end; child = d.nodes[child].next {
		number++
	}
	return number
}

// find returns the last node of this name directly inside a node, -1 for none.
func (d *document) find(at int32, name string) int32 {
	found := int32(-1)
	for child, end := d.children(at); child < end; child = d.nodes[child].next {
		if d.nodes[child].name == name {
			found = child
		}
	}
	return found
}

// first returns the first node of this name directly inside a node, -1 for none.
func (d *document) first(at int32, name string) int32 {
	for child, end := d.children(at); child < end; child = d.nodes[child].next {
		if d.nodes[child].name == name {
			return child
		}
	}
	return -1
}

// mostNodes is how many values an answer of that many bytes may have. Those of the API
// have names, and so are longer than this; what is denser only takes memory.
func mostNodes(bytes int) int { return 1<<18 + bytes/8 }

// tooDense says that an answer has more values than that.
const tooDense = "the answer has too many values for its length"

// isScalar tells whether the node has a text instead of nodes inside it.
func (d *document) isScalar(at int32) bool {
	switch d.nodes[at].kind {
	case nodeText, nodeNumber, nodeTrue, nodeFalse:
		return true
	case nodeElement:
		return d.isEmpty(at)
	default:
		return false
	}
}
