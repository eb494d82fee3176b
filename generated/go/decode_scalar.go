package kaltura

import (
	"errors"
	"math"
	"strconv"
	"strings"
)

// mismatch is a part of an answer that does not fit the schema; its path grows on the
// way out.
type mismatch struct {
	problem string
	path    []string
}

func (m *mismatch) Error() string { return m.problem }

func (m *mismatch) at(step string) *mismatch {
	m.path = append(m.path, step)
	return m
}

func (m *mismatch) atIndex(index int) *mismatch {
	return m.at("[" + strconv.Itoa(index) + "]")
}

// malformed returns the error that a caller sees.
func (m *mismatch) malformed() *MalformedAnswerError {
	var path strings.Builder
	for i := len(m.path) - 1; i >= 0; i-- {
		if path.Len() > 0 && m.path[i][0] != '[' {
			path.WriteByte('.')
		}
		path.WriteString(m.path[i])
	}
	return malformedf(path.String(), "%s", m.problem)
}

// word returns the text of a scalar as XML has it, without white space at its ends;
// false for a null, and for an empty text, which says nothing of a number or a bool.
func (d *decoder) word(at int32) (string, bool, *mismatch) {
	switch n := &d.doc.nodes[at]; n.kind {
	case nodeNull:
		return "", false, nil
	case nodeTrue:
		return "1", true, nil
	case nodeFalse:
		return "0", true, nil
	case nodeText, nodeNumber:
		text := strings.TrimSpace(n.text)
		return text, text != "", nil
	default:
		if !d.doc.isScalar(at) {
			return "", false, &mismatch{problem: "a scalar was expected, not " + d.described(at)}
		}
		text := strings.TrimSpace(n.text)
		return text, text != "", nil
	}
}

// text returns what a text property or a text enum gets; false for a null.
func (d *decoder) text(at int32) (string, bool, *mismatch) {
	switch n := &d.doc.nodes[at]; n.kind {
	case nodeNull:
		return "", false, nil
	case nodeTrue:
		return "1", true, nil
	case nodeFalse:
		return "0", true, nil
	case nodeNumber:
		return numberText(n.text), true, nil
	default:
		if !d.doc.isScalar(at) {
			return "", false, &mismatch{problem: "text was expected, not " + d.described(at)}
		}
		// A copy, so that a kept text does not keep the whole answer.
		return strings.Clone(n.text), true, nil
	}
}

// numberText returns the text that XML has for a number of JSON.
func numberText(text string) string {
	if strings.ContainsAny(text, ".eE") {
		if number, err := strconv.ParseFloat(text, 64); err == nil {
			return floatText(number)
		}
	}
	if text == "-0" {
		return "0"
	}
	return strings.Clone(text)
}

// integerOf reads an integer, also of a number that went through a double
// (protocol.md 5.1).
func integerOf(text string) (int64, *mismatch) {
	whole, err := strconv.ParseInt(text, 10, 64)
	if err == nil {
		return whole, nil
	}
	if errors.Is(err, strconv.ErrRange) {
		return 0, &mismatch{problem: "an integer of 64 bits was expected"}
	}
	if truth, known := truthOf(text); known {
		if truth {
			return 1, nil
		}
		return 0, nil
	}
	number, problem := floatOf(text)
	// The first double beyond the largest integer of 64 bits is that integer plus one.
	if problem != nil || !(number >= math.MinInt64 && number < math.MaxInt64) {
		return 0, &mismatch{problem: "an integer of 64 bits was expected"}
	}
	return int64(number), nil
}

// floatOf reads a number; INF and NAN are some.
func floatOf(text string) (float64, *mismatch) {
	number, err := strconv.ParseFloat(text, 64)
	// ParseFloat knows hexadecimal numbers and underscores; the API does not. A number
	// that is too large is infinite.
	odd := strings.ContainsAny(text, "_xX")
	if odd || err != nil && !math.IsInf(number, 0) {
		return 0, &mismatch{problem: "a number was expected"}
	}
	return number, nil
}

// boolOf reads a bool: the words of both formats, or any number, of which 0 is false.
func boolOf(text string) (bool, *mismatch) {
	if truth, known := truthOf(text); known {
		return truth, nil
	}
	number, problem := floatOf(text)
	if problem != nil {
		return false, &mismatch{problem: "a bool was expected"}
	}
	return number != 0, nil
}

func truthOf(text string) (truth, known bool) {
	switch strings.ToLower(text) {
	case "1", "true":
		return true, true
	case "0", "false":
		return false, true
	default:
		return false, false
	}
}
