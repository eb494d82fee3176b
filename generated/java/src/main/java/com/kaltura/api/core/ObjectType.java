package com.kaltura.api.core;

import com.kaltura.api.files.FileSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A class of the API as the runtime sees it: its name on the wire, its base, its properties.
 *
 * <p>For generated classes, which declare their properties while they are initialised and never
 * after that.
 */
public final class ObjectType {
  /** Flag of a property: filled by the server, never sent. */
  public static final int READ_ONLY = 1;

  /** Flag of a property: sent when an object is added, refused when it is updated. */
  public static final int INSERT_ONLY = 2;

  /** Flag of a property: sent, never answered. */
  public static final int WRITE_ONLY = 4;

  /** Flag of a property: never shown. */
  public static final int SECRET = 8;

  final String wire;
  final ObjectType base;
  final boolean isAbstract;

  private final int inherited;
  private final List<Property<?>> own = new ArrayList<>();
  private volatile Property<?>[] all;
  private volatile Map<String, Property<?>> byWire;

  private ObjectType(String wire, ObjectType base, boolean isAbstract) {
    this.wire = wire;
    this.base = base;
    this.isAbstract = isAbstract;
    this.inherited = base == null ? 0 : base.size();
  }

  /** The class that all others extend. */
  static ObjectType root() {
    return new ObjectType("KalturaObject", null, true);
  }

  /**
   * A class whose objects can be sent.
   *
   * @param wire its name in the schema
   * @param bases the class that it extends; none for the root of all
   * @return the class, without properties of its own
   */
  public static ObjectType of(String wire, ObjectType... bases) {
    return new ObjectType(wire, base(bases), false);
  }

  /**
   * A class that is there to be extended: the server takes none of its objects.
   *
   * @param wire its name in the schema
   * @param bases the class that it extends; none for the root of all
   * @return the class, without properties of its own
   */
  public static ObjectType ofAbstract(String wire, ObjectType... bases) {
    return new ObjectType(wire, base(bases), true);
  }

  private static ObjectType base(ObjectType[] bases) {
    return bases.length == 0 ? ApiObject.DESCRIPTOR : bases[0];
  }

  /**
   * Declares a property that is text.
   *
   * @param name its name on the wire
   * @param flags flags of this class, added up
   * @return the property
   */
  public Property<String> string(String name, int... flags) {
    return plain(name, Kind.STRING, flags);
  }

  /**
   * Declares a property that is an integer.
   *
   * @param name its name on the wire
   * @param flags flags of this class
   * @return the property
   */
  public Property<Long> integer(String name, int... flags) {
    return plain(name, Kind.INTEGER, flags);
  }

  /**
   * Declares a property that is a number.
   *
   * @param name its name on the wire
   * @param flags flags of this class
   * @return the property
   */
  public Property<Double> number(String name, int... flags) {
    return plain(name, Kind.FLOAT, flags);
  }

  /**
   * Declares a property that is true or false.
   *
   * @param name its name on the wire
   * @param flags flags of this class
   * @return the property
   */
  public Property<Boolean> bool(String name, int... flags) {
    return plain(name, Kind.BOOLEAN, flags);
  }

  /**
   * Declares a property that is a file to upload.
   *
   * @param name its name on the wire
   * @param flags flags of this class
   * @return the property
   */
  public Property<FileSource> file(String name, int... flags) {
    return plain(name, Kind.FILE, flags);
  }

  /**
   * Declares a property that is a value of an enum of integers.
   *
   * @param <T> the enum in Java
   * @param name its name on the wire
   * @param wireName the name of the enum in the schema
   * @param flags flags of this class
   * @return the property
   */
  public <T extends IntEnum> Property<T> intEnum(String name, String wireName, int... flags) {
    return plain(name, Kind.intEnum(wireName), flags);
  }

  /**
   * Declares a property that is a value of an enum of texts.
   *
   * @param <T> the enum in Java
   * @param name its name on the wire
   * @param wireName the name of the enum in the schema
   * @param flags flags of this class
   * @return the property
   */
  public <T extends StringEnum> Property<T> stringEnum(String name, String wireName, int... flags) {
    return plain(name, Kind.stringEnum(wireName), flags);
  }

  /**
   * Declares a property that is an object.
   *
   * @param <T> its class in Java
   * @param name its name on the wire
   * @param wireName the name of its class in the schema
   * @param flags flags of this class
   * @return the property
   */
  public <T extends ApiObject> Property<T> object(String name, String wireName, int... flags) {
    return plain(name, Kind.object(wireName), flags);
  }

  /**
   * Declares a property that is a list.
   *
   * @param <E> the class of its elements in Java
   * @param name its name on the wire
   * @param wireName the name of their class in the schema
   * @param flags flags of this class
   * @return the property
   */
  public <E extends ApiObject> ListProperty<E> list(String name, String wireName, int... flags) {
    return added(new ListProperty<>(this, name, Kind.list(wireName), next(), sum(flags)));
  }

  /**
   * Declares a property that is a map.
   *
   * @param <E> the class of its values in Java
   * @param name its name on the wire
   * @param wireName the name of their class in the schema
   * @param flags flags of this class
   * @return the property
   */
  public <E extends ApiObject> MapProperty<E> map(String name, String wireName, int... flags) {
    return added(new MapProperty<>(this, name, Kind.map(wireName), next(), sum(flags)));
  }

  private <T> Property<T> plain(String name, Kind kind, int[] flags) {
    return added(new Property<>(this, name, kind, next(), sum(flags)));
  }

  private <P extends Property<?>> P added(P property) {
    own.add(property);
    return property;
  }

  private int next() {
    return inherited + own.size();
  }

  private static int sum(int[] flags) {
    int all = 0;
    for (int flag : flags) {
      all |= flag;
    }
    return all;
  }

  /** How many properties it has, inherited ones included. */
  int size() {
    return inherited + own.size();
  }

  /** All properties in the order of the schema, inherited ones first; not to be changed. */
  Property<?>[] all() {
    Property<?>[] found = all;
    if (found == null) {
      found = new Property<?>[size()];
      for (ObjectType type = this; type != null; type = type.base) {
        for (Property<?> property : type.own) {
          found[property.slot] = property;
        }
      }
      all = found;
    }
    return found;
  }

  /** The property of this name on the wire, null if there is none. */
  Property<?> find(String name) {
    Map<String, Property<?>> found = byWire;
    if (found == null) {
      found = new HashMap<>();
      for (Property<?> property : all()) {
        found.put(property.wire, property);
      }
      byWire = found;
    }
    return found.get(name);
  }

  boolean has(Property<?> property) {
    Property<?>[] known = all();
    return property.slot < known.length && known[property.slot] == property;
  }

  boolean isA(ObjectType other) {
    ObjectType type = this;
    while (type != null && type != other) {
      type = type.base;
    }
    return type != null;
  }

  @Override
  public String toString() {
    return wire;
  }
}
