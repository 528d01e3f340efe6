using Disclosure.Input.Forms;

namespace Disclosure.Input.Contents;

/// <summary>The kinds of sections that editions have. A new one is added here, and to the schemas, before the grids: they are the last resort.</summary>
internal static class UsualKinds
{
    /// <summary>The kinds, in the order in which people are told of them.</summary>
    public static SectionKinds All { get; } = new(new GroupKind(), new FieldsKind(), new GridKind());
}
