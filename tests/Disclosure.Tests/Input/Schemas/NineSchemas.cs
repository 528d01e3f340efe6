using Disclosure.Tests.Support;

namespace Disclosure.Tests.Input.Schemas;

/// <summary>The schemas of the made-up input, written once for all tests of a class.</summary>
public sealed class NineSchemas() : WrittenSchemas(Repository.Tests("Inputs", "nine"));
