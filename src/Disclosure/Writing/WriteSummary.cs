namespace Disclosure.Writing;

/// <summary>What a build changed in the output folder; the manifest itself is not counted.</summary>
/// <param name="Written">Files that are new or whose bytes differ from the earlier site's.</param>
/// <param name="Unchanged">Files with the bytes they had; they keep their time stamp.</param>
/// <param name="Removed">Files of the earlier site that are no longer built.</param>
internal sealed record WriteSummary(int Written, int Unchanged, int Removed);
