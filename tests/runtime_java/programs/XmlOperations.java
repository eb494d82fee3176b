import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Both readers of XML, side by side. */
final class XmlOperations {
  private XmlOperations() {}

  static void addTo(Map<String, Remote.Operation> operations) {
    operations.put("xml", XmlOperations::xml);
  }

  /** What a reader makes of a document: name, text and children of each element. */
  private static Object xml(Command command) throws Exception {
    Class<?> reader = Class.forName("com.kaltura.api.core." + command.text("reader"));
    Method read = reader.getDeclaredMethod("read", String.class);
    read.setAccessible(true);
    try {
      return tree(read.invoke(null, command.text("document")));
    } catch (InvocationTargetException wrapped) {
      throw (Exception) wrapped.getCause();
    }
  }

  private static Object tree(Object node) throws Exception {
    Class<?> type = node.getClass();
    Method text = type.getDeclaredMethod("text");
    Method children = type.getDeclaredMethod("children");
    var name = type.getDeclaredField("name");
    text.setAccessible(true);
    children.setAccessible(true);
    name.setAccessible(true);
    List<Object> facts = new ArrayList<>();
    facts.add(name.get(node));
    facts.add(text.invoke(node));
    for (Object child : (List<?>) children.invoke(node)) {
      facts.add(tree(child));
    }
    return facts;
  }
}
