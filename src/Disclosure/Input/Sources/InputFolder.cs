using Disclosure.Files;

namespace Disclosure.Input.Sources;

/// <summary>The folder of what is published.</summary>
/// <param name="folder">Its files, on disk or in a commit.</param>
/// <param name="name">What findings call it.</param>
internal sealed class InputFolder(IGivenFolder folder, string name)
{
    /// <summary>The folder at a path on disk, which findings call as the person did.</summary>
    public InputFolder(string path) : this(new GivenFolder(path), GivenName.Of(path))
    {
    }

    /// <summary>What a person does who has named no folder of data, or has none yet.</summary>
    public const string HowToBegin = "请用 --input 指明数据所在的文件夹；还没有的，先用「disclosure init」开始一个";

    /// <summary>The folder itself.</summary>
    public InputPath Root { get; } = new(folder, "", name);

    /// <summary>The portal, <c>site.yaml</c>.</summary>
    public InputPath Site => Root.Under("site.yaml");

    /// <summary>The editions.</summary>
    public InputPath Editions => Root.Under("editions");

    /// <summary>The classifications, a folder a year.</summary>
    public InputPath Classifications => Root.Under("classifications");

    /// <summary>The units.</summary>
    public InputPath Units => Root.Under("units");
}
