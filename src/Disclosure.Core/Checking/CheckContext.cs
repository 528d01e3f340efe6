using Disclosure.Core.Addresses;
using Disclosure.Core.Budgets;

namespace Disclosure.Core.Checking;

/// <summary>What checks look at.</summary>
/// <param name="Budget">The budget.</param>
/// <param name="Book">Its cells by address.</param>
public sealed record CheckContext(Budget Budget, AddressBook Book);
