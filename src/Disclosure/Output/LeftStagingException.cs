using Disclosure.Files;

namespace Disclosure.Output;

/// <summary>What an earlier build has left beside the output cannot be removed.</summary>
/// <param name="path">The full path of the staging folder.</param>
/// <param name="reason">Why, in Chinese.</param>
internal sealed class LeftStagingException(string path, string reason) : ToldException($"以前的生成在「{path}」留下的文件删不掉：{reason}；请先删去这个文件夹");
