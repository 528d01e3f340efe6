using Disclosure.Files;

namespace Disclosure.Writing;

/// <summary>The list of a site's files is one that no build writes.</summary>
/// <param name="what">What is wrong with it, in Chinese.</param>
internal sealed class DamagedManifestException(string what) : ToldException($"文件清单 {Manifest.Name} {what}");
